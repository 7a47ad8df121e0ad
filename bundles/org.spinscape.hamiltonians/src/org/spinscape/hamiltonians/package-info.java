// SPDX-License-Identifier: EPL-2.0
/** Hamiltonians that come with Spinscape, registered exactly as a stranger's are. */
package org.spinscape.hamiltonians;
