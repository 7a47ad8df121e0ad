/** How the states of a glass change with temperature and with its couplings. */
package org.spinscape.analyzers.chaos;
