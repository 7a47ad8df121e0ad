// SPDX-License-Identifier: EPL-2.0
/** Pictures of order and of its dependence on size: overlap distributions, crossings, growth laws. */
package org.spinscape.figures.order;
