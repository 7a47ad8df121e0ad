// SPDX-License-Identifier: EPL-2.0
/** Models whose energies are answered by a program in any language. The protocol is on the page docs/external.md. */
package org.spinscape.hamiltonians.external;
