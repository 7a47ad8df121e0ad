/**
 * The command line on a plain class path, without the framework of plug-ins: it starts in a third of the time, since classes
 * come from an archive of the JVM. What asks for plug-ins and services gets them from an index that is made beforehand, so that
 * no other code knows how it was started. Where plug-ins of strangers are installed, the framework starts as ever.
 */
package org.spinscape.cli.start;
