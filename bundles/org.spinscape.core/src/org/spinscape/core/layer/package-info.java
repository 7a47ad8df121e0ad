// SPDX-License-Identifier: EPL-2.0
/** The contract of layers, of which network losses are put together. */
package org.spinscape.core.layer;
