// SPDX-License-Identifier: EPL-2.0
/** The headless application: one class a verb, command line in, exit code out. */
package org.spinscape.cli;
