// SPDX-License-Identifier: EPL-2.0
/** What the outputs of a network cost. */
package org.spinscape.networks.loss;
