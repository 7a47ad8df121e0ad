// SPDX-License-Identifier: EPL-2.0
/** Fully connected models: a planted signal against a glass, and associative memories. */
package org.spinscape.hamiltonians.meanfield;
