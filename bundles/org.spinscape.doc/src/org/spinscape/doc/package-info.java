// SPDX-License-Identifier: EPL-2.0
/** The manual: pages that are written, pages that contributions write by what they declare, and both as a site. */
package org.spinscape.doc;
