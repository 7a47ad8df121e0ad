// SPDX-License-Identifier: EPL-2.0
/** Observables that come with Spinscape: what is read off the states of a sampler and recorded. */
package org.spinscape.observables;
