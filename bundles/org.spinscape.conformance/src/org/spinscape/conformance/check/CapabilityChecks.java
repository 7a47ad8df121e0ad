// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.hamiltonian.capability.ContinuousSymmetry;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Interruptible;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.hamiltonian.capability.VectorFields;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/** Capabilities that any model may offer; those of Ising models stand in {@link IsingChecks}. */
final class CapabilityChecks {

	/** Rounding allowed in the one division that yields a whole number. */
	private static final double WHOLE = 1e-9;
	private static final int LONGEST_BLOCK = 1 << 12;

	/** Rounding allowed between images, whose sums run in another order; single precision in long ones. */
	private static final double SYMMETRIC = 1e-7;

	private CapabilityChecks() {
	}

	static <C extends Configuration> List<Check> of(Hamiltonian<C> model) {
		List<Check> checks = new ArrayList<>();
		model.capability(EnergyBounds.class).ifPresent(bounds -> checks.add(new Check(
				"EnergyBounds: no state lies outside", () -> bounds(new Probe<>(model, "bounds"), bounds))));
		model.capability(IntegerEnergies.class).ifPresent(integer -> checks.add(new Check(
				"IntegerEnergies: every energy is a whole multiple of the quantum",
				() -> integers(new Probe<>(model, "integers"), integer.quantum()))));
		model.capability(Planted.class).ifPresent(planted -> checks.add(new Check(
				"Planted: the native state is a state of the space, and each call gives a copy",
				() -> planted(new Probe<>(model, "planted"), planted))));
		model.capability(StoredPatterns.class).ifPresent(stored -> checks.add(new Check(
				"StoredPatterns: each pattern is a state of the space, and the first one the native state",
				() -> stored(new Probe<>(model, "stored"), stored))));
		model.capability(SiteLayout.class).ifPresent(layout -> checks.add(new Check(
				"SiteLayout: every site has a finite position of its own in an existing layer",
				() -> layout(layout, model.space().sites()))));
		for (Symmetry symmetry : Symmetries.of(model)) {
			checks.add(new Check("Symmetries: the energy stays the same with " + symmetry.description(),
					() -> symmetry(new Probe<>(model, "symmetry"), symmetry)));
		}
		for (Symmetry symmetry : Symmetries.of(model)) {
			if (symmetry instanceof ContinuousSymmetry continuous) {
				checks.add(new Check("ContinuousSymmetry: the energy is level along the directions of "
						+ symmetry.description(), () -> level(new Probe<>(model, "level"), continuous)));
			}
		}
		model.capability(InputWeights.class).ifPresent(seen -> checks.add(new Check(
				"InputWeights: every unit has one weight for each value of the inputs' shape, and the state stays as it is",
				() -> seen(new Probe<>(model, "seen"), seen))));
		model.capability(Objective.class).ifPresent(objective -> checks.add(new Check(
				"Objective: changes in one direction as the energy falls", () -> objective(objective))));
		model.capability(MagneticMoment.class).ifPresent(moment -> checks.add(new Check(
				"MagneticMoment: no longer than the number of spins, and the state stays as it is",
				() -> moment(new Probe<>(model, "moment"), moment))));
		model.capability(SpinComponents.class).ifPresent(spins -> checks.add(new Check(
				"SpinComponents: every spin is no longer than 1, their sum is the moment, and the state stays as it is",
				() -> components(new Probe<>(model, "components"), spins))));
		model.capability(SpinReflections.class).ifPresent(reflections -> checks.add(new Check(
				"SpinReflections: all spins reflected leave the energy as it is, and one of them costs what its pairs lose",
				() -> reflections(new Probe<>(model, "reflections"), reflections))));
		model.capability(VectorFields.class).ifPresent(fields -> checks.add(new Check(
				"VectorFields: a change of one vector costs what its field says, and the field does not look at it",
				() -> fields(new Probe<>(model, "fields"), fields))));
		model.capability(VectorPairs.class).ifPresent(pairs -> checks.add(new Check(
				"VectorPairs: couplings and own fields make up the field on each vector, and a pair couples both ways alike",
				() -> pairs(new Probe<>(model, "pairs"), pairs))));
		model.capability(BlockEnergies.class).ifPresent(blocks -> checks.add(new Check(
				"BlockEnergies: blocks of any length hold the energies of their states, to the last bit",
				() -> blocks(model, blocks))));
		model.capability(Interruptible.class).ifPresent(interruptible -> checks.add(new Check(
				"Interruptible: after an interruption energies are as before",
				() -> interrupted(new Probe<>(model, "interrupted"), interruptible))));
		model.capability(ContactEnergies.class).ifPresent(contacts -> checks.add(new Check(
				"ContactEnergies: the energy is the sum over contacts",
				() -> contacts(new Probe<>(model, "contacts"), contacts))));
		return checks;
	}

	private static <C extends Configuration> void contacts(Probe<C> probe, ContactEnergies contacts) {
		for (C state : probe.states()) {
			String steps = state.toText();
			unless(steps.length() == contacts.beads() - 1, "%s has not one step a bond", steps);
			int[][] points = new int[contacts.beads()][3];
			double sum = 0;
			for (int bead = 0; bead < points.length; bead++) {
				if (bead > 0) {
					points[bead] = points[bead - 1].clone();
					int direction = "RLUDFB".indexOf(steps.charAt(bead - 1));
					points[bead][direction / 2] += direction % 2 == 0 ? 1 : -1;
				}
				for (int other = 0; other < bead - 1; other++) {
					int distance = 0;
					for (int axis = 0; axis < 3; axis++) {
						distance += Math.abs(points[bead][axis] - points[other][axis]);
					}
					sum += distance == 1 ? contacts.contact(other, bead) : 0;
					unless(contacts.contact(other, bead) == contacts.contact(bead, other),
							"%s and %s are not symmetric", other,
							bead);
				}
			}
			unless(Math.abs(sum - probe.model().energy(state)) <= WHOLE * contacts.beads(),
					"contacts of %s sum to %s, not %s",
					steps, sum, probe.model().energy(state));
		}
	}

	private static <C extends Configuration> void blocks(Hamiltonian<C> model, BlockEnergies blocks) {
		unless(model.space() instanceof FiniteSpace, "%s have no numbers", model.space().description());
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		C state = space.create();
		unless(space.states().isPresent(), "%s are too many to have numbers", space.description());
		long states = space.states().getAsLong();
		for (int length = 1; length <= LONGEST_BLOCK && length <= states; length *= 2) {
			double[] energies = new double[length];
			long last = states / length - 1;
			for (long block = 0; block <= last; block = block < last ? Math.min(last, 3 * block + 1) : last + 1) {
				blocks.energies(block * length, energies);
				space.assign(state, block * length + length / 2);
				unless(energies[length / 2] == model.energy(state), "%s has the energy %s, in a block of %s it has %s",
						state.toText(), model.energy(state), length, energies[length / 2]);
			}
		}
	}

	private static <C extends Configuration> void bounds(Probe<C> probe, EnergyBounds bounds) {
		unless(bounds.lower() <= bounds.upper(), "lower %s, upper %s", bounds.lower(), bounds.upper());
		for (C state : probe.states()) {
			requireWithin(bounds, probe.model().energy(state));
			if (probe.discrete()) {
				requireWithin(bounds, extreme(probe, state, 1));
				requireWithin(bounds, extreme(probe, state, -1));
			}
		}
	}

	private static void requireWithin(EnergyBounds bounds, double energy) {
		unless(energy >= bounds.lower() && energy <= bounds.upper(), "%s is not between %s and %s", energy,
				bounds.lower(), bounds.upper());
	}

	/** Energy at the end of a greedy walk down (sign 1) or up (-1). */
	private static <C extends Configuration> double extreme(Probe<C> probe, C start, int sign) {
		EnergyTracker<C> walker = probe.model().track(start);
		for (int pass = 0; pass < 20; pass++) {
			for (int move = 0; move < walker.moves(); move++) {
				if (sign * walker.delta(move) < 0) {
					walker.accept(move);
				}
			}
		}
		return probe.model().energy(walker.configuration());
	}

	private static <C extends Configuration> void integers(Probe<C> probe, double quantum) {
		unless(quantum > 0 && Double.isFinite(quantum), "the quantum is %s", quantum);
		for (C state : probe.states()) {
			double units = probe.model().energy(state) / quantum;
			unless(Math.abs(units - Math.rint(units)) <= WHOLE * Math.max(1, Math.abs(units)), "%s has %s quanta",
					state.toText(), units);
		}
	}

	private static <C extends Configuration> void planted(Probe<C> probe, Planted planted) {
		C state = probe.space().cast(planted.nativeState());
		unless(Double.isFinite(probe.model().energy(state)), "its energy is %s", probe.model().energy(state));
		unless(planted.nativeState() != planted.nativeState(), "two calls give one object");
		unless(probe.space().parse(state.toText()).equals(state), "%s does not read back", state.toText());
	}

	private static <C extends Configuration> void stored(Probe<C> probe, StoredPatterns stored) {
		unless(stored.patterns() > 0, "it stores %s patterns", stored.patterns());
		for (int index = 0; index < stored.patterns(); index++) {
			C state = probe.space().cast(stored.pattern(index));
			unless(probe.space().parse(state.toText()).equals(state), "%s does not read back", state.toText());
		}
		unless(stored.pattern(0) != stored.pattern(0), "two calls give one object");
		probe.model().capability(Planted.class).ifPresent(planted -> unless(
				stored.pattern(0).equals(planted.nativeState()), "the first pattern is not the native state"));
	}

	private static <C extends Configuration> void symmetry(Probe<C> probe, Symmetry symmetry) {
		unless(!symmetry.description().isBlank(), "a symmetry says nothing of what it does");
		for (C state : probe.states()) {
			C image = probe.space().cast(state.copy());
			symmetry.apply(image, probe.random());
			double energy = probe.model().energy(state);
			double there = probe.model().energy(image);
			unless(Math.abs(there - energy) <= SYMMETRIC * Math.max(Math.abs(energy), probe.space().sites()),
					"%s has energy %s, its image %s", state.toText(), energy, there);
		}
	}

	/** The gradient is at right angles to each direction. */
	private static <C extends Configuration> void level(Probe<C> probe, ContinuousSymmetry symmetry) {
		Gradient gradient = probe.model().capability(Gradient.class).orElse(null);
		unless(gradient != null, "the model has no gradient");
		for (C state : probe.states()) {
			double[] point = ((RealConfiguration) state).values();
			double[] slope = new double[point.length];
			gradient.preciseEvaluator().evaluate(point, slope);
			double[] before = point.clone();
			for (double[] direction : symmetry.directions(point)) {
				double along = Vectors.dot(slope, direction);
				unless(Math.abs(along) <= SYMMETRIC * Vectors.norm(slope) * Vectors.norm(direction),
						"along a direction the energy of %s changes at %s", state.toText(), along);
			}
			unless(Arrays.equals(before, point), "it changes the point");
		}
	}

	private static <C extends Configuration> void interrupted(Probe<C> probe, Interruptible model) {
		for (C state : probe.states()) {
			double before = probe.model().energy(state);
			model.interrupt();
			double after = probe.model().energy(state);
			unless(before == after, "%s has energy %s, and %s after an interruption", state.toText(), before, after);
		}
	}

	private static void layout(SiteLayout layout, int sites) {
		Set<List<Double>> places = new HashSet<>();
		for (int site = 0; site < sites; site++) {
			int layer = layout.layer(site);
			double x = layout.x(site);
			double y = layout.y(site);
			unless(layer >= 0 && layer < layout.layers(), "site %s is in layer %s of %s", site, layer, layout.layers());
			unless(Double.isFinite(x) && Double.isFinite(y), "site %s is at %s, %s", site, x, y);
			unless(places.add(List.of((double) layer, x, y)), "site %s shares its place %s, %s", site, x, y);
		}
	}

	private static <C extends Configuration> void moment(Probe<C> probe, MagneticMoment magnet) {
		unless(magnet.spins() >= 1 && magnet.components() >= 1, "it has %s spins of %s components", magnet.spins(),
				magnet.components());
		double[] moment = new double[magnet.components()];
		for (C state : probe.states()) {
			String before = state.toText();
			Arrays.fill(moment, Double.NaN); // all that is not written shows
			magnet.moment(state, moment);
			double length = Vectors.norm(moment);
			unless(length <= magnet.spins() * (1 + WHOLE), "%s has the moment %s of %s spins", before, length, magnet
					.spins());
			unless(state.toText().equals(before), "%s has become %s", before, state.toText());
		}
	}

	private static <C extends Configuration> void components(Probe<C> probe, SpinComponents spins) {
		int components = spins.components();
		unless(spins.spins() >= 1 && components >= 1, "it has %s spins of %s components", spins.spins(), components);
		double[] all = new double[spins.spins() * components];
		for (C state : probe.states()) {
			String before = state.toText();
			Arrays.fill(all, Double.NaN); // all that is not written shows
			spins.read(state, all);
			double[] sum = new double[components];
			for (int spin = 0; spin < spins.spins(); spin++) {
				double[] one = Arrays.copyOfRange(all, spin * components, (spin + 1) * components);
				double length = Vectors.norm(one);
				unless(length <= 1 + WHOLE, "spin %s of %s is of length %s", spin + 1, before, length);
				Vectors.add(sum, 1, one);
			}
			unless(state.toText().equals(before), "%s has become %s", before, state.toText());
			probe.model().capability(MagneticMoment.class).ifPresent(magnet -> {
				double[] moment = new double[magnet.components()];
				magnet.moment(state, moment);
				unless(moment.length == components, "the moment has %s components and a spin %s", moment.length, components);
				Vectors.add(moment, -1, sum);
				double difference = Vectors.norm(moment);
				unless(difference <= WHOLE * spins.spins(), "the spins of %s add up to its moment but for %s", before,
						difference);
			});
		}
	}

	private static <C extends Configuration> void reflections(Probe<C> probe, SpinReflections reflections) {
		for (C state : probe.states()) {
			double before = probe.model().energy(state);
			double allowed = WHOLE * (reflections.spins() + Math.abs(before));
			C turned = probe.space().cast(state.copy());
			SpinReflections.Reflection all = reflections.draw(turned, probe.random());
			for (int site = 0; site < reflections.spins(); site++) {
				all.reflect(site);
			}
			double after = probe.model().energy(turned);
			unless(Math.abs(after - before) <= allowed, "%s has energy %s, and %s with all spins reflected, %s",
					state.toText(), before, after, turned.toText());
			C one = probe.space().cast(state.copy());
			SpinReflections.Reflection single = reflections.draw(one, probe.random());
			int site = probe.random().nextInt(reflections.spins());
			double loss = 0;
			for (int bond = reflections.offsets()[site]; bond < reflections.offsets()[site + 1]; bond++) {
				loss += single.loss(site, bond);
			}
			single.reflect(site);
			double cost = probe.model().energy(one) - before;
			unless(Math.abs(cost - loss) <= allowed, "to reflect spin %s of %s costs %s, and its pairs lose %s", site,
					state.toText(), cost, loss);
		}
	}

	private static <C extends Configuration> void pairs(Probe<C> probe, VectorPairs pairs) {
		int length = pairs.components();
		int[] offsets = pairs.offsets();
		unless(offsets.length == pairs.vectors() + 1, "%s row starts for %s vectors", offsets.length, pairs.vectors());
		for (C state : probe.states()) {
			double[] point = ((RealConfiguration) state).values();
			int vector = probe.random().nextInt(pairs.vectors());
			double[] sum = new double[length];
			Arrays.fill(sum, Double.NaN); // all that is not written shows
			pairs.ownField(vector, sum);
			double size = 1;
			for (int k = offsets[vector]; k < offsets[vector + 1]; k++) {
				int other = pairs.neighbours()[k];
				double coupling = pairs.couplings()[k];
				int back = Arrays.binarySearch(pairs.neighbours(), offsets[other], offsets[other + 1], vector);
				unless(back >= 0 && pairs.couplings()[back] == coupling,
						"vector %s is coupled to %s, and not the same way back",
						vector, other);
				size += Math.abs(coupling);
				for (int c = 0; c < length; c++) {
					sum[c] += coupling * point[other * length + c];
				}
			}
			double[] field = new double[length];
			pairs.field(vector, point, field);
			Vectors.add(sum, -1, field);
			double difference = Vectors.norm(sum);
			unless(difference <= WHOLE * size * length, "the field on vector %s is not what its pairs give, but for %s",
					vector,
					difference);
		}
	}

	private static <C extends Configuration> void fields(Probe<C> probe, VectorFields fields) {
		int length = fields.components();
		unless(length >= 2 && fields.vectors() >= 1 && fields.vectors() * length == probe.space().sites(),
				"%s vectors of %s numbers are not the %s of a state", fields.vectors(), length, probe.space().sites());
		for (C state : probe.states()) {
			double[] point = ((RealConfiguration) state).values();
			int vector = probe.random().nextInt(fields.vectors());
			double[] field = new double[length];
			Arrays.fill(field, Double.NaN); // all that is not written shows
			fields.field(vector, point, field);
			C other = probe.space().random(probe.random());
			double[] changed = point.clone();
			System.arraycopy(((RealConfiguration) other).values(), vector * length, changed, vector * length, length);
			double gain = 0;
			double square = 0;
			for (int c = 0; c < length; c++) {
				int component = vector * length + c;
				gain += field[c] * (changed[component] - point[component]);
				square += changed[component] * changed[component];
			}
			unless(Math.abs(square - length) <= WHOLE * length, "vector %s has the squared length %s", vector, square);
			double before = probe.model().energy(state);
			double cost = probe.model().energy(probe.space().cast(new RealConfiguration(changed))) - before;
			unless(Math.abs(cost + gain) <= WHOLE * (probe.space().sites() + Math.abs(before)),
					"another vector %s costs %s, and its field gives %s", vector, cost, gain);
			double[] there = new double[length];
			fields.field(vector, changed, there);
			unless(Arrays.equals(field, there), "the field on vector %s changes with that vector", vector);
		}
	}

	private static void seen(Probe<?> probe, InputWeights model) {
		Configuration state = probe.state();
		String before = state.toText();
		for (double[] unit : model.inputWeights(state)) {
			unless(unit.length == model.inputShape().size(), "a unit has %s weights for inputs of %s", unit.length,
					model.inputShape());
		}
		unless(state.toText().equals(before), "the state has changed");
	}

	private static void objective(Objective objective) {
		unless(objective.objectiveName().matches("[a-z0-9]+(-[a-z0-9]+)*"), "its name is '%s'",
				objective.objectiveName());
		double high = objective.objective(1);
		double middle = objective.objective(0);
		double low = objective.objective(-1);
		unless((high - middle) * (middle - low) > 0, "energies 1, 0, -1 give %s, %s, %s", high, middle, low);
	}
}
