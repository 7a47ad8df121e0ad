// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The bundle under test resolves in a real framework: its manifest names all that it needs. */
class BundleTest {

    @Test
    void theBundleResolves() {
        // The test is in a fragment, so its class belongs to the host.
        Bundle host = FrameworkUtil.getBundle(BundleTest.class);
        assertEquals("org.spinscape.networks", host.getSymbolicName());
        assertNotEquals(Bundle.INSTALLED, host.getState());
    }
}
