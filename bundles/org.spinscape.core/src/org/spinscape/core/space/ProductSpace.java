// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

import org.spinscape.core.random.RandomStream;

/**
 * A product of smooth spaces: the components of the first, then those of the second, and so on. Squared lengths add up.
 *
 * @param factors at least one
 */
public record ProductSpace(List<Manifold> factors) implements Manifold {

	public ProductSpace {
		factors = List.copyOf(factors);
		if (factors.isEmpty()) {
			throw new IllegalArgumentException("a product needs at least one factor");
		}
	}

	/** What is done with one factor, whose components start at {@code from}. */
	private interface Part {

		void accept(Manifold factor, int from);
	}

	private void forEach(Part part) {
		int from = 0;
		for (Manifold factor : factors) {
			part.accept(factor, from);
			from += factor.sites();
		}
	}

	private static double[] part(double[] vector, int from, int length) {
		return Arrays.copyOfRange(vector, from, from + length);
	}

	/** Equal factors that follow each other are counted. */
	@Override
	public String description() {
		StringJoiner all = new StringJoiner(" with ");
		int same = 1;
		for (int i = 0; i < factors.size(); i += same) {
			Manifold factor = factors.get(i);
			same = 1;
			while (i + same < factors.size() && factors.get(i + same).equals(factor)) {
				same++;
			}
			all.add((same == 1 ? "" : same + " times ") + factor.description());
		}
		return all.toString();
	}

	@Override
	public int sites() {
		return factors.stream().mapToInt(Manifold::sites).sum();
	}

	@Override
	public int dimension() {
		return factors.stream().mapToInt(Manifold::dimension).sum();
	}

	@Override
	public double scale() {
		double square = 0;
		for (Manifold factor : factors) {
			square += factor.sites() * factor.scale() * factor.scale();
		}
		return Math.sqrt(square / sites());
	}

	@Override
	public boolean uniform() {
		return factors.stream().allMatch(Manifold::uniform);
	}

	@Override
	public RealConfiguration create() {
		double[] values = new double[sites()];
		forEach((factor, from) -> System.arraycopy(factor.create().values(), 0, values, from, factor.sites()));
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration random(RandomStream random) {
		double[] values = new double[sites()];
		forEach((factor, from) -> System.arraycopy(factor.random(random).values(), 0, values, from, factor.sites()));
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration parse(String text) {
		double[] values = RealVectors.parse(text, sites());
		forEach((factor, from) -> factor.parse(new RealConfiguration(part(values, from, factor.sites())).toText()));
		return new RealConfiguration(values);
	}

	@Override
	public void project(double[] point, double[] vector) {
		forEach((factor, from) -> {
			double[] part = part(vector, from, factor.sites());
			factor.project(part(point, from, factor.sites()), part);
			System.arraycopy(part, 0, vector, from, part.length);
		});
	}

	@Override
	public void retract(double[] point) {
		forEach((factor, from) -> {
			double[] part = part(point, from, factor.sites());
			factor.retract(part);
			System.arraycopy(part, 0, point, from, part.length);
		});
	}

	@Override
	public void geodesic(double[] point, double[] velocity, double time) {
		forEach((factor, from) -> {
			double[] place = part(point, from, factor.sites());
			double[] heading = part(velocity, from, factor.sites());
			factor.geodesic(place, heading, time);
			System.arraycopy(place, 0, point, from, place.length);
			System.arraycopy(heading, 0, velocity, from, heading.length);
		});
	}

	@Override
	public double distance(double[] one, double[] other) {
		double[] square = new double[1];
		forEach((factor, from) -> {
			double distance = factor.distance(part(one, from, factor.sites()), part(other, from, factor.sites()));
			square[0] += distance * distance;
		});
		return Math.sqrt(square[0]);
	}

	@Override
	public void addBending(double[] point, double[] gradient, double[] tangent, double[] result) {
		forEach((factor, from) -> {
			int length = factor.sites();
			double[] part = part(result, from, length);
			factor.addBending(part(point, from, length), part(gradient, from, length), part(tangent, from, length), part);
			System.arraycopy(part, 0, result, from, length);
		});
	}

	@Override
	public TangentFrame frame(double[] point) {
		TangentFrame[] frames = new TangentFrame[factors.size()];
		int from = 0;
		for (int i = 0; i < frames.length; i++) {
			frames[i] = factors.get(i).frame(part(point, from, factors.get(i).sites()));
			from += factors.get(i).sites();
		}
		return new Frame(this, List.of(frames));
	}

	/** The coordinates of the first factor, then those of the second, and so on. */
	private record Frame(ProductSpace space, List<TangentFrame> frames) implements TangentFrame {

		@Override
		public void vector(double[] coordinates, double[] vector) {
			int from = 0;
			int coordinate = 0;
			for (int i = 0; i < frames.size(); i++) {
				Manifold factor = space.factors.get(i);
				double[] part = new double[factor.sites()];
				frames.get(i).vector(part(coordinates, coordinate, factor.dimension()), part);
				System.arraycopy(part, 0, vector, from, part.length);
				from += factor.sites();
				coordinate += factor.dimension();
			}
		}

		@Override
		public void coordinates(double[] vector, double[] coordinates) {
			int from = 0;
			int coordinate = 0;
			for (int i = 0; i < frames.size(); i++) {
				Manifold factor = space.factors.get(i);
				double[] part = new double[factor.dimension()];
				frames.get(i).coordinates(part(vector, from, factor.sites()), part);
				System.arraycopy(part, 0, coordinates, coordinate, part.length);
				from += factor.sites();
				coordinate += factor.dimension();
			}
		}
	}
}
