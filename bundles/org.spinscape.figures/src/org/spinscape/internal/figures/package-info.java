// SPDX-License-Identifier: EPL-2.0
/** Our figures as services, registered like anybody's. */
package org.spinscape.internal.figures;
