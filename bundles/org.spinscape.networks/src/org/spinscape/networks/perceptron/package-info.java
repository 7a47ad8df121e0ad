// SPDX-License-Identifier: EPL-2.0
/** Networks of a single neuron. */
package org.spinscape.networks.perceptron;
