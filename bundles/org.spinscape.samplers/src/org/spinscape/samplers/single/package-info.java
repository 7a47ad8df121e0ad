// SPDX-License-Identifier: EPL-2.0
/** Samplers of one walker at one temperature, by single moves. */
package org.spinscape.samplers.single;
