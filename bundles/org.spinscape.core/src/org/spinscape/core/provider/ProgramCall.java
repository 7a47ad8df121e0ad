// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

/**
 * A program that an experiment would have started, with its arguments.
 *
 * @param line  the command line for people, without folders of files
 * @param key   tells it from every other: a hash of the content of the program's file and of all words beside it, so that the
 *              same call has the same key wherever the file lies, and another one never
 */
public record ProgramCall(String line, String key) {
}
