// SPDX-License-Identifier: EPL-2.0
/** The version of a package: a break raises the first number, what is new the second. */
record Version(int major, int minor, int micro) implements Comparable<Version> {

	static Version of(String text) {
		String[] parts = text.split("\\.");
		return new Version(part(parts, 0), part(parts, 1), part(parts, 2));
	}

	private static int part(String[] parts, int i) {
		return i < parts.length ? Integer.parseInt(parts[i]) : 0;
	}

	Version afterBreak() {
		return new Version(major + 1, 0, 0);
	}

	Version afterNews() {
		return new Version(major, minor + 1, 0);
	}

	/** Whether it is as far from the other as something new asks for. */
	boolean allowsNews(Version base) {
		return major > base.major || major == base.major && minor > base.minor;
	}

	@Override
	public int compareTo(Version other) {
		return major != other.major ? Integer.compare(major, other.major)
				: minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(micro, other.micro);
	}

	@Override
	public String toString() {
		return major + "." + minor + "." + micro;
	}
}
