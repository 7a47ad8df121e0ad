// SPDX-License-Identifier: EPL-2.0
/** Parallel tempering: walkers at several temperatures that exchange them. */
package org.spinscape.samplers.tempering;
