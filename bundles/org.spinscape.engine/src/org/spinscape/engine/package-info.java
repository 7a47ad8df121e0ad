// SPDX-License-Identifier: EPL-2.0
/** The engine as a bundle. */
package org.spinscape.engine;
