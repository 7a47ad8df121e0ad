// SPDX-License-Identifier: EPL-2.0
/**
 * The store of runs: a directory whose results are in HDF5, with CSV beside it. One writer, many readers; a reader
 * never sees half a record.
 */
package org.spinscape.store;
