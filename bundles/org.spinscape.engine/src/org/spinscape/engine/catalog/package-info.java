// SPDX-License-Identifier: EPL-2.0
/** What is installed: all contributions, found through the service registry. */
@NullMarked
package org.spinscape.engine.catalog;

import org.jspecify.annotations.NullMarked;
