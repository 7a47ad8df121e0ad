// SPDX-License-Identifier: EPL-2.0
/** What is installed: all contributions, found through the service registry. */
package org.spinscape.engine.catalog;
