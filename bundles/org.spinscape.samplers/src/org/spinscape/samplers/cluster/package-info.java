// SPDX-License-Identifier: EPL-2.0
/** Cluster samplers for models without frustration. */
package org.spinscape.samplers.cluster;
