// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

/**
 * Text between blanks.
 *
 * @param text   without the blanks
 * @param column of its first character, counted from 1
 */
record Token(String text, int column) {
}
