// SPDX-License-Identifier: EPL-2.0
/** Instances of optimisation problems, read from the files in which they are exchanged and written to them. */
package org.spinscape.hamiltonians.files;
