// SPDX-License-Identifier: EPL-2.0
/** What all parts of the workbench share: work in the background and how things look. */
package org.spinscape.ui;
