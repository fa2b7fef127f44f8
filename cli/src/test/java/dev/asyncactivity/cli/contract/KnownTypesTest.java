package dev.asyncactivity.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.cli.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownTypesTest {
  private static final Path CLASSES = Path.of("target/test-classes");

  @TempDir Path folder;

  @Test
  void findsTheInterfacesOfAFolder() {
    KnownTypes types = KnownTypes.on(new ClassPath(CLASSES.toString()), List.of());
    assertThat(types.all().stream().map(KnownType::name))
        .containsExactly("Approve", "Audit", "Count", "Inspect", "Ship");
    assertThat(types.named("approve")).isSameAs(types.named("Approve"));
    assertThat(types.named("Inspect").activityInterface().getName())
        .isEqualTo("orders.Warehouse$Floor");
  }

  @Test
  void findsThoseOfAFolderOfJars() throws IOException {
    Path jars = Files.createDirectory(folder.resolve("lib"));
    try (OutputStream out = Files.newOutputStream(jars.resolve("orders.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> classes = Files.list(CLASSES.resolve("orders"))) {
      for (Path file : classes.toList()) {
        jar.putNextEntry(new ZipEntry("orders/" + file.getFileName()));
        jar.write(Files.readAllBytes(file));
      }
    }
    ClassPath classPath = new ClassPath(jars.toString());
    assertThat(classPath.namesEndingIn("Completer"))
        .contains("orders.OrderActivitiesCompleter", "orders.Warehouse_FloorCompleter");
    assertThat(KnownTypes.on(classPath, List.of("OrderActivities")).all()).hasSize(4);
  }

  @Test
  void takesOnlyTheInterfacesThatAreNamed() {
    ClassPath classPath = new ClassPath(CLASSES.toString());
    for (String name : List.of("orders.Warehouse.Floor", "orders.Warehouse$Floor", "Floor")) {
      assertThat(KnownTypes.on(classPath, List.of(name)).all()).hasSize(1);
    }
    assertThatThrownBy(() -> KnownTypes.on(classPath, List.of("Flor")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("There is no asynchronous activity interface Flor");
  }

  @Test
  void saysWhatThereIs() {
    KnownTypes types = KnownTypes.on(new ClassPath(CLASSES.toString()), List.of());
    assertThatThrownBy(() -> types.named("Aprove"))
        .hasMessageContaining("there are Approve, Audit, Count, Inspect, Ship");
    KnownType one = types.named("Ship");
    assertThatThrownBy(() -> new KnownTypes(List.of(one, one)).named("Ship"))
        .hasMessageContaining("choose one with --interface");
    assertThatThrownBy(() -> new KnownTypes(List.of()).some())
        .hasMessageContaining("Add its jar with --jars");
    assertThatThrownBy(() -> new ClassPath("none.jar")).hasMessageContaining("no none.jar");
  }
}
