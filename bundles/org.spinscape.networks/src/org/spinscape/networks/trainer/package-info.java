// SPDX-License-Identifier: EPL-2.0
/** Trainers as samplers: they go down in a loss by gradients of batches; and what is read off them. */
package org.spinscape.networks.trainer;
