/** Claims of articles in the workbench: a table of them all, run and rerun, and reports. */
package org.spinscape.ui.claims;
