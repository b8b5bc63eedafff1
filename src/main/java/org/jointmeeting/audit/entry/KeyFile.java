package org.jointmeeting.audit.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of the key, private and public part as PEM; its owner's alone from the moment it exists. */
record KeyFile(Path path) {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    KeyPair readOrMake() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a key of the audit trail: " + path, e);
        }
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        String pem = Files.readString(path);
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(part(pem, PUBLIC))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(part(pem, PRIVATE))));
    }

    private byte[] part(String pem, String name) throws GeneralSecurityException {
        Matcher found = Pattern.compile("-----BEGIN " + name + "-----(.+?)-----END", Pattern.DOTALL)
                .matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException("no " + name);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    private void make() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        String pem = pem(PRIVATE, pair.getPrivate().getEncoded())
                + pem(PUBLIC, pair.getPublic().getEncoded());
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (SeekableByteChannel file = Files.newByteChannel(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
            file.write(ByteBuffer.wrap(pem.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException anotherProcessMadeIt) {
            // read what is there
        }
    }

    private static String pem(String name, byte[] key) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(name, Base64.getMimeEncoder().encodeToString(key), name);
    }

    /** Where the file system knows no such permissions, its own defaults must do. */
    private FileAttribute<?>[] ownersOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
