// SPDX-License-Identifier: EPL-2.0
/** Reading and writing claims files. */
package org.spinscape.claims.files;
