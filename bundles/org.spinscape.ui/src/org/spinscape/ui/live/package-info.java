// SPDX-License-Identifier: EPL-2.0
/** What goes on now, for whatever view draws it: the traces of runs of this session, and samplers that walk while one looks on. */
package org.spinscape.ui.live;
