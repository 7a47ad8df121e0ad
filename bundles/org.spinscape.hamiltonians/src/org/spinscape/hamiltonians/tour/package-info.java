// SPDX-License-Identifier: EPL-2.0
/** Round trips through cities. */
package org.spinscape.hamiltonians.tour;
