// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Geometry of spheres and products, worked out by hand and by the laws of reflections. */
class SmoothSpacesByHandTest {

	private static final double TINY = 1e-12;

	/** Two circles and a line with standard deviation 3. */
	private static final ProductSpace CIRCLES = new ProductSpace(
			List.of(new SphereSpace(2), new SphereSpace(2), new RealSpace(1, 3)));

	private static double[] vector(TangentFrame frame, int sites, double... coordinates) {
		double[] vector = new double[sites];
		frame.vector(coordinates, vector);
		return vector;
	}

	private static double[] coordinates(TangentFrame frame, int dimension, double... vector) {
		double[] coordinates = new double[dimension];
		frame.coordinates(vector, coordinates);
		return coordinates;
	}

	/** The mirror that takes the second axis of the plane to the first swaps both. */
	@Test
	void theMirrorOfTheFirstAxisSwapsBoth() {
		TangentFrame frame = new MirrorFrame(new double[] { Math.sqrt(2), 0 });
		assertArrayEquals(new double[] { 0, 3 }, vector(frame, 2, 3), TINY);
		assertArrayEquals(new double[] { 7 }, coordinates(frame, 1, 5, 7), TINY);
	}

	/** On the last axis itself there is nothing to reflect; opposite to it only that axis turns over. */
	@Test
	void onTheLastAxisTheFrameIsTheOtherAxes() {
		for (double end : new double[] { 3, -3 }) {
			TangentFrame frame = new MirrorFrame(new double[] { 0, 0, end });
			assertArrayEquals(new double[] { 1, 2, 0 }, vector(frame, 3, 1, 2), TINY);
			assertArrayEquals(new double[] { 4, 5 }, coordinates(frame, 2, 4, 5, 0), TINY);
		}
	}

	/** At (2, 1, 2)/3 the mirror is 1 - vv'/3 with v = (2, 1, -1): columns (-1, -2, 2)/3, (-2, 2, 1)/3 and the point. */
	@Test
	void aFrameByHand() {
		TangentFrame frame = new MirrorFrame(new double[] { 2, 1, 2 });
		assertArrayEquals(new double[] { -1 / 3.0, -2 / 3.0, 2 / 3.0 }, vector(frame, 3, 1, 0), TINY);
		assertArrayEquals(new double[] { -2 / 3.0, 2 / 3.0, 1 / 3.0 }, vector(frame, 3, 0, 1), TINY);
		assertArrayEquals(new double[] { -1 / 3.0, -2 / 3.0 }, coordinates(frame, 2, 1, 0, 0), TINY);
		assertArrayEquals(new double[] { 2 / 3.0, 1 / 3.0 }, coordinates(frame, 2, 0, 0, 1), TINY);
	}

	/** A frame keeps lengths, lies in the tangent space, and is undone by its coordinates, for each factor of a product. */
	@Test
	void framesKeepLengthsAndAreTangent() {
		ProductSpace product = new ProductSpace(List.of(new SphereSpace(3), new RealSpace(2, 1), new SphereSpace(4)));
		RandomStream random = new SplitMix64(7);
		double[] point = product.random(random).values();
		TangentFrame frame = product.frame(point);
		double[] given = { 1, -2, 3, 5, -7, 11, 13 };
		double[] vector = vector(frame, product.sites(), given);
		assertEquals(Vectors.dot(given, given), Vectors.dot(vector, vector), 1e-9);
		assertArrayEquals(given, coordinates(frame, product.dimension(), vector), 1e-9);
		double[] projected = vector.clone();
		product.project(point, projected);
		assertArrayEquals(vector, projected, 1e-9);
		assertEquals(0, point[0] * vector[0] + point[1] * vector[1] + point[2] * vector[2], 1e-9, "first sphere");
		assertEquals(3, vector[3], "the flat factor keeps its components");
		assertEquals(5, vector[4]);
	}

	@Test
	void aCircleByHand() {
		SphereSpace circle = new SphereSpace(2);
		assertEquals(1, circle.dimension());
		assertEquals(1, circle.scale());
		assertTrue(circle.uniform());
		assertEquals("points on a sphere in 2 dimensions", circle.description());
		assertArrayEquals(new double[] { 1, 1 }, circle.create().values());
		double[] vector = { 3, 1 };
		circle.project(new double[] { 1, 1 }, vector);
		assertArrayEquals(new double[] { 1, -1 }, vector, TINY);
		double[] point = { 3, 4 };
		circle.retract(point);
		assertArrayEquals(new double[] { 0.6 * Math.sqrt(2), 0.8 * Math.sqrt(2) }, point, TINY);
		double[] bent = { 10, 10 };
		circle.addBending(new double[] { 1, 1 }, new double[] { 3, 1 }, new double[] { 1, -1 }, bent);
		assertArrayEquals(new double[] { 8, 12 }, bent, TINY);
	}

	/** On a sphere of radius 2 chord and arc of an angle of 60 degrees are 2 and 2 pi/3. */
	@Test
	void arcsFromChords() {
		SphereSpace sphere = new SphereSpace(4);
		double[] north = { 2, 0, 0, 0 };
		assertEquals(2 * Math.PI / 3, sphere.distance(north, new double[] { 1, Math.sqrt(3), 0, 0 }), TINY);
		assertEquals(0, sphere.distance(north, north));
		assertEquals(2 * Math.PI, sphere.distance(new double[] { 2.0000000001, 0, 0, 0 }, new double[] { -2, 0, 0, 0 }),
				1e-9, "rounding beyond opposite points");
	}

	@Test
	void spheresHaveTwoDimensionsAtLeastAndTextsLieOnThem() {
		assertEquals("a sphere needs at least two dimensions: 1",
				assertThrows(IllegalArgumentException.class, () -> new SphereSpace(1)).getMessage());
		SphereSpace circle = new SphereSpace(2);
		assertArrayEquals(new double[] { 1, 1 + 5e-10 }, circle.parse("1 1.0000000005").values(), TINY);
		assertThrows(IllegalArgumentException.class, () -> circle.parse("1 1.000000005"));
		assertThrows(IllegalArgumentException.class, () -> circle.parse("1 0.999999995"));
		assertThrows(IllegalArgumentException.class, () -> circle.parse("1e300 1e300"));
	}

	/** The mean of x^2 on a circle of squared radius 2 is 1 for each component, and the sum is 2 each time. */
	@Test
	void randomPointsLieOnTheSphere() {
		RandomStream random = new SplitMix64(11);
		for (int i = 0; i < 10; i++) {
			double[] point = new SphereSpace(5).random(random).values();
			assertEquals(5, Vectors.dot(point, point), TINY);
		}
	}

	@Test
	void aProductCountsEqualFactorsThatFollowEachOther() {
		assertEquals("2 times points on a sphere in 2 dimensions with vectors of 1 real numbers", CIRCLES.description());
		RealSpace line = new RealSpace(1, 3);
		assertEquals("vectors of 1 real numbers with points on a sphere in 2 dimensions with vectors of 1 real numbers",
				new ProductSpace(List.of(line, new SphereSpace(2), line)).description());
		assertEquals("3 times vectors of 1 real numbers", new ProductSpace(List.of(line, line, line)).description());
		assertThrows(IllegalArgumentException.class, () -> new ProductSpace(List.of()));
	}

	/** Mean squares of components: 1 on four of five, 9 on the last. */
	@Test
	void theScaleOfAProductIsThatOfAComponent() {
		assertEquals(Math.sqrt(13 / 5.0), CIRCLES.scale(), TINY);
		assertEquals(5, CIRCLES.sites());
		assertEquals(3, CIRCLES.dimension());
		assertFalse(CIRCLES.uniform(), "one factor has no uniform law");
		assertTrue(new ProductSpace(List.of(new SphereSpace(2), new SphereSpace(3))).uniform());
	}

	@Test
	void aProductDoesToEachPartWhatItsFactorDoes() {
		assertArrayEquals(new double[] { 1, 1, 1, 1, 0 }, CIRCLES.create().values());
		double[] drawn = CIRCLES.random(new SplitMix64(3)).values();
		assertEquals(2, drawn[0] * drawn[0] + drawn[1] * drawn[1], TINY);
		assertEquals(2, drawn[2] * drawn[2] + drawn[3] * drawn[3], TINY);
		assertTrue(drawn[4] != 0);
		double r = Math.sqrt(2);
		double[] point = { 3, 4, 0, 5, 6 };
		CIRCLES.retract(point);
		assertArrayEquals(new double[] { 0.6 * r, 0.8 * r, 0, r, 6 }, point, TINY);
		double[] at = { 1, 1, 0, r, 9 };
		double[] vector = { 3, 1, 5, 7, 8 };
		CIRCLES.project(at, vector);
		assertArrayEquals(new double[] { 1, -1, 5, 0, 8 }, vector, TINY);
		double[] bent = { 10, 10, 10, 10, 10 };
		CIRCLES.addBending(at, new double[] { 3, 1, 0, r, 5 }, new double[] { 1, -1, 2, 0, 4 }, bent);
		assertArrayEquals(new double[] { 8, 12, 8, 10, 10 }, bent, TINY);
		assertEquals("1.0 1.0 1.0 -1.0 7.0", CIRCLES.parse(" 1 1 1 -1 7 ").toText());
		assertThrows(IllegalArgumentException.class, () -> CIRCLES.parse("1 1 1 -2 7"));
	}

	@Test
	void vectorsByHand() {
		double[] a = { 3, 4 };
		assertEquals(5, Vectors.norm(a));
		assertEquals(5, Vectors.distance(new double[] { 4, 6 }, new double[] { 1, 2 }));
		assertEquals(-2, Vectors.dot(a, new double[] { 2, -2 }));
		Vectors.add(a, -2, new double[] { 1, 3 });
		assertArrayEquals(new double[] { 1, -2 }, a);
		Vectors.scale(a, 4);
		assertArrayEquals(new double[] { 4, -8 }, a);
	}

	@Test
	void flatSpacesRefuseWhatIsNone() {
		assertThrows(IllegalArgumentException.class, () -> new RealSpace(0, 1));
		assertThrows(IllegalArgumentException.class, () -> new RealSpace(1, 0));
		assertThrows(IllegalArgumentException.class, () -> new RealSpace(1, Double.POSITIVE_INFINITY));
		RealSpace.Start start = (_, values) -> values[0] = 2;
		assertThrows(IllegalArgumentException.class, () -> new RealSpace(2, 1, start, new double[1]));
		assertThrows(IllegalArgumentException.class, () -> new RealSpace(1, 1, start, new double[] { Double.NaN }));
		assertArrayEquals(new double[] { 5 }, new RealSpace(1, 1, start, new double[] { 5 }).create().values());
		RealSpace plane = new RealSpace(2, 0.5);
		assertEquals(2, plane.dimension());
		assertEquals(0.5, plane.scale());
		assertArrayEquals(new double[] { 3, 4 }, vector(plane.frame(new double[2]), 2, 3, 4));
		assertArrayEquals(new double[] { 3, 4 }, coordinates(plane.frame(new double[2]), 2, 3, 4));
	}
}
