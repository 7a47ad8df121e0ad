// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.guide;

import java.util.function.Consumer;

import org.spinscape.workbench.welcome.Deeds;

/**
 * A step of a guide.
 *
 * @param title what to do, in a few words
 * @param words how, and what to look at
 * @param deed  what the link of the step does
 */
record GuideStep(String title, String words, Consumer<Deeds> deed) {
}
