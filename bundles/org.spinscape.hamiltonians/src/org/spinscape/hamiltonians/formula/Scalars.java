// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.formula.Expression.Call;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Minus;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Number;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.formula.Statement.Definition;
import org.spinscape.hamiltonians.formula.Statement.Given;
import org.spinscape.hamiltonians.formula.Statement.Random;

/** Turns expressions without spins into numbers that depend on the index letters. */
final class Scalars {

	private static final double LONGEST_SUM = 1e7;

	private final Names names;
	private final RandomStream random;
	private final Map<Definition, Family> families = new HashMap<>();
	/** Names whose values are asked for once only. */
	private final Set<String> fleeting = new HashSet<>();
	private Domains domains;

	Scalars(Names names, RandomStream random) {
		this.names = names;
		this.random = random;
	}

	/** Sums are over these. */
	void domains(Domains known) {
		domains = known;
	}

	/** The random values of this name need not be kept. */
	void fleeting(String name) {
		fleeting.add(name);
	}

	/** A number without index letters. */
	double number(Expression expression) {
		return compile(expression, Letters.NONE).in(new double[Letters.FRAME]);
	}

	/** A whole number without index letters. @param what names it in a refusal */
	int whole(Expression expression, String what, int least, int most) {
		double value = number(expression);
		if (value != Math.rint(value) || value < least || value > most) {
			throw expression.place().wrong(what + " is " + Names.text(value) + "; use a whole number from " + least + " to "
					+ most);
		}
		return (int) value;
	}

	Value compile(Expression expression, Letters letters) {
		return switch (expression) {
			case Number number -> new Value.Fixed(number.value());
			case Name name -> name(name, letters);
			case Indexed indexed -> indexed(indexed, letters);
			case Spin spin -> throw spin.place().wrong("a spin cannot stand here, where a number is needed; energies are"
					+ " sums of products of spins");
			case Call call -> call(call, letters);
			case Minus minus -> {
				Value of = compile(minus.of(), letters);
				yield folded(frame -> -of.in(frame), of);
			}
			case Operation operation -> operation(operation, letters);
			case Sum sum -> sum(sum, letters);
		};
	}

	/** A number if all that it is made of are numbers. */
	private static Value folded(Value value, Value... parts) {
		return Arrays.stream(parts).allMatch(Value::fixed) ? new Value.Fixed(value.in(new double[0])) : value;
	}

	private Value name(Name name, Letters letters) {
		if (letters.slot(name.name()).isPresent()) {
			int slot = letters.slot(name.name()).getAsInt();
			return frame -> frame[slot];
		}
		Definition definition = names.single(name.name()).orElse(null);
		return switch (definition) {
			case null -> new Value.Fixed(names.number(name.name(), name.place()));
			case Given given -> {
				if (!given.letters().isEmpty()) {
					throw name.place().wrong("'" + name.name() + "' needs its indices, as in its definition in line "
							+ given.place().line());
				}
				yield body(given, letters);
			}
			case Random drawn -> {
				Family family = family(drawn);
				family.require("", name.place());
				yield _ -> family.value(new int[0], name.place());
			}
		};
	}

	private Value indexed(Indexed indexed, Letters letters) {
		Definition definition = names.definition(indexed.name()).orElseThrow(() -> missing(indexed));
		List<List<Value>> brackets = indexed.brackets().stream()
				.map(bracket -> bracket.stream().map(index -> compile(index, letters)).toList()).toList();
		return switch (definition) {
			case Given given -> given(given, indexed, brackets, letters);
			case Random drawn -> {
				Family family = family(drawn);
				family.require(Definition.shape(brackets), indexed.place());
				yield frame -> family.value(key(brackets, frame, indexed, letters), indexed.place());
			}
		};
	}

	private FormulaException missing(Indexed indexed) {
		try {
			names.number(indexed.name(), indexed.place());
		} catch (FormulaException e) {
			return indexed.place().wrong("'" + indexed.name() + "[...]' is not defined; write a line such as '"
					+ indexed.name() + " ~ gaussian(0, 1)' or '" + indexed.name() + " = 1'");
		}
		return indexed.place().wrong("'" + indexed.name() + "' is one number and has no indices; leave them out, or define"
				+ " it by a line such as '" + indexed.name() + " ~ gaussian(0, 1)'");
	}

	private Value given(Given given, Indexed indexed, List<List<Value>> brackets, Letters letters) {
		if (given.letters().isEmpty()) { // the same value for all indices
			return body(given, letters);
		}
		if (!Definition.shape(given.letters()).equals(Definition.shape(brackets))) {
			throw indexed.place().wrong("'" + indexed.name() + "' has other indices in its definition in line "
					+ given.place().line() + "; write as many as there");
		}
		List<Value> indices = brackets.stream().flatMap(List::stream).toList();
		int base = letters.next();
		Value body = body(given, letters);
		return frame -> {
			for (int i = 0; i < indices.size(); i++) {
				frame[base + i] = indices.get(i).in(frame);
			}
			return body.in(frame);
		};
	}

	/** The value of a definition; its own letters stand in the frame after those given. */
	Value body(Given given, Letters letters) {
		List<String> own = given.letters().stream().flatMap(List::stream).toList();
		names.enter(given);
		try {
			return compile(given.value(), letters.hidden().with(own, given.place()));
		} finally {
			names.leave(given);
		}
	}

	private static int[] key(List<List<Value>> brackets, double[] frame, Indexed indexed, Letters letters) {
		int[] key = new int[brackets.stream().mapToInt(List::size).sum()];
		int at = 0;
		for (List<Value> bracket : brackets) {
			int from = at;
			for (Value index : bracket) {
				double value = index.in(frame);
				if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
					throw indexed.place().wrong("an index of " + indexed.name() + " is " + value + letters.at(frame)
							+ "; indices are whole numbers");
				}
				key[at++] = (int) value;
			}
			Arrays.sort(key, from, at);
		}
		return key;
	}

	/** The random values of a definition. */
	Family family(Random drawn) {
		Family known = families.get(drawn);
		if (known != null) {
			return known;
		}
		names.enter(drawn);
		double[] arguments = drawn.arguments().stream().mapToDouble(this::number).toArray();
		names.leave(drawn);
		Distribution distribution = Distribution.require(drawn.distribution(), arguments.length, drawn.place());
		for (int i = 0; i < arguments.length; i++) {
			finite(arguments[i], drawn.arguments().get(i).place(), "");
		}
		distribution.check(arguments, drawn.place());
		Family family = new Family(drawn.name(), distribution, arguments, random, fleeting.contains(drawn.name()));
		if (!drawn.letters().isEmpty()) {
			family.require(Definition.shape(drawn.letters()), drawn.place());
		}
		families.put(drawn, family);
		return family;
	}

	private Value call(Call call, Letters letters) {
		int expected = Functions.arguments(call.function());
		if (call.arguments().size() != expected) {
			throw call.place().wrong(call.function() + " takes " + (expected == 1 ? "one argument" : "two arguments")
					+ ", not " + call.arguments().size() + "; correct them");
		}
		Value[] arguments = call.arguments().stream().map(argument -> compile(argument, letters)).toArray(Value[]::new);
		return folded(Functions.apply(call.function(), arguments), arguments);
	}

	private Value operation(Operation operation, Letters letters) {
		Value left = compile(operation.left(), letters);
		Value right = compile(operation.right(), letters);
		Value value = switch (operation.sign()) {
			case '+' -> frame -> left.in(frame) + right.in(frame);
			case '-' -> frame -> left.in(frame) - right.in(frame);
			case '*' -> frame -> left.in(frame) * right.in(frame);
			case '/' -> frame -> left.in(frame) / right.in(frame);
			case '%' -> frame -> left.in(frame) % right.in(frame);
			default -> frame -> StrictMath.pow(left.in(frame), right.in(frame));
		};
		return folded(value, left, right);
	}

	private Value sum(Sum sum, Letters letters) {
		List<Value> body = new ArrayList<>();
		Tuples tuples = domains.compile(sum, letters, inner -> body.add(compile(sum.of(), inner)));
		return frame -> {
			if (tuples.count(frame) > LONGEST_SUM) {
				throw sum.place().wrong("this sum of numbers has more than " + Names.text(LONGEST_SUM)
						+ " terms; correct its bounds");
			}
			double[] total = new double[1];
			tuples.forEach(frame, () -> total[0] += body.getFirst().in(frame));
			return total[0];
		};
	}

	/** Refuses what is no number. @param where index letters, or empty */
	static double finite(double value, Place place, String where) {
		if (!Double.isFinite(value)) {
			throw place.wrong("this is " + (Double.isNaN(value) ? "no number" : "infinite") + where
					+ "; coefficients are finite, look for divisions by zero and roots of negative numbers");
		}
		return value;
	}
}
