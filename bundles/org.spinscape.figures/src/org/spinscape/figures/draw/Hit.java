// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

/**
 * What is under the pointer.
 *
 * @param panel index of the panel
 * @param mark  index of the mark in the panel
 * @param item  index of the point within the mark
 * @param key   the owner's number for it, -1 if it has none
 * @param x     horizontal position
 * @param y     vertical position
 * @param tip   text for a tooltip
 */
public record Hit(int panel, int mark, int item, int key, double x, double y, String tip) {
}
