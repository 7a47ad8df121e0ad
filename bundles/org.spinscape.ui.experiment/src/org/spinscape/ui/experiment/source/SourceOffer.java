// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

/**
 * Something that can be written at a place of the text.
 *
 * @param from   offset of the first character that it takes the place of
 * @param length number of characters that it takes the place of
 * @param text   what is written
 * @param caret  where the caret is afterwards, from the beginning of what is written
 * @param label  what people choose by
 * @param help   what it means; empty for nothing
 */
public record SourceOffer(int from, int length, String text, int caret, String label, String help) {
}
