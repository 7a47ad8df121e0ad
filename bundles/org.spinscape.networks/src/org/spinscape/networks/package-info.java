// SPDX-License-Identifier: EPL-2.0
/** Neural networks as energy landscapes: data sets, layers, losses, trainers; and Boltzmann machines. */
package org.spinscape.networks;
