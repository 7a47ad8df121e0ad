// SPDX-License-Identifier: EPL-2.0
/** The bundled examples: a folder each, with an experiment and the files that it reads. */
package org.spinscape.examples;
