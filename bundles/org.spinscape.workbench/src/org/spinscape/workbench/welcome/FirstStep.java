// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

/**
 * Something to begin with.
 *
 * @param title what it is called
 * @param words what happens, in a sentence or two
 * @param go    does it
 */
record FirstStep(String title, String words, Runnable go) {
}
