// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.jhdf.ObjectHeader.ObjectHeaderV2;
import io.jhdf.Superblock.SuperblockV2V3;
import io.jhdf.WritableGroupImpl;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import io.jhdf.object.message.AttributeInfoMessage;
import io.jhdf.object.message.AttributeMessage;
import io.jhdf.object.message.GroupInfoMessage;
import io.jhdf.object.message.LinkInfoMessage;
import io.jhdf.object.message.LinkMessage;
import io.jhdf.object.message.Message;
import io.jhdf.storage.HdfFileChannel;

/**
 * An HDF5 file whose groups are made when they are written, one after the other. The library's own files are held in memory
 * as a whole until they are closed.
 */
final class StreamedFile {

	private StreamedFile() {
	}

	/**
	 * Where something has been written.
	 *
	 * @param address of its header
	 * @param end     the position behind all of it
	 */
	record Written(long address, long end) {
	}

	/** What stands in a group. */
	@FunctionalInterface
	interface Member {
		/** Writes it from a position on. */
		Written write(HdfFileChannel channel, long position) throws IOException;
	}

	/** Puts things into a group that is in memory for as long as it is written. */
	@FunctionalInterface
	interface Content {
		void put(WritableGroup group) throws IOException;
	}

	/** A group whose members are written one by one. */
	static final class Folder implements Member {

		private final WritableGroup own;
		private final Map<String, Member> members = new LinkedHashMap<>();

		private Folder(String name) {
			this.own = new WritableGroupImpl(null, name);
		}

		void attribute(String name, Object value) {
			own.putAttribute(name, value);
		}

		Folder folder(String name) {
			Folder folder = new Folder(name);
			members.put(name, folder);
			return folder;
		}

		/** A group of the library, made when it is its turn. */
		void group(String name, Content content) {
			members.put(name, (channel, position) -> {
				WritableGroup group = new WritableGroupImpl(null, name);
				content.put(group);
				HdfNodes.fill(group);
				return new Written(position, group.write(channel, position));
			});
		}

		void member(String name, Member member) {
			members.put(name, member);
		}

		@Override
		public Written write(HdfFileChannel channel, long position) throws IOException {
			if (members.isEmpty()) {
				group("empty", _ -> {
				});
			}
			// Addresses do not change the length of the header.
			long next = position + header(position, Collections.nCopies(members.size(), 0L)).limit();
			List<Long> addresses = new ArrayList<>();
			for (Member member : members.values()) {
				Written written = member.write(channel, next);
				addresses.add(written.address());
				next = written.end();
			}
			channel.write(header(position, addresses), position);
			return new Written(position, next);
		}

		private ByteBuffer header(long position, List<Long> addresses) {
			List<Message> messages = new ArrayList<>(
					List.of(GroupInfoMessage.createBasic(), LinkInfoMessage.createBasic()));
			int index = 0;
			for (String name : members.keySet()) {
				messages.add(LinkMessage.create(name, addresses.get(index++)));
			}
			if (!own.getAttributes().isEmpty()) {
				messages.add(AttributeInfoMessage.create());
				own.getAttributes().forEach((name, value) -> messages.add(AttributeMessage.create(name, value)));
			}
			return new ObjectHeaderV2(position, messages).toBuffer();
		}
	}

	static Folder root() {
		return new Folder("/");
	}

	/** @throws io.jhdf.exceptions.HdfException if it cannot be written */
	static void write(Path file, Folder root) throws IOException {
		SuperblockV2V3 superblock = new SuperblockV2V3();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			HdfFileChannel hdf = new HdfFileChannel(channel, superblock);
			long end = root.write(hdf, WritableHdfFile.ROOT_GROUP_ADDRESS).end();
			hdf.write(superblock.toBuffer(end), 0);
		}
	}
}
