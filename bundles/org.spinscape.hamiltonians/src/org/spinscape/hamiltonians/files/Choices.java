// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

/**
 * What a file cannot say about itself.
 *
 * @param problem which of several problems in one file, from 1
 * @param origin  number of the first site of an edge list, or -1 to find out
 */
record Choices(int problem, int origin) {
}
