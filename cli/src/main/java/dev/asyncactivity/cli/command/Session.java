package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.cli.connection.CodecServer;
import dev.asyncactivity.cli.connection.Connection;
import dev.asyncactivity.cli.connection.ConnectionOptions;
import dev.asyncactivity.cli.connection.Settings;
import dev.asyncactivity.cli.connection.TokenKeyOptions;
import dev.asyncactivity.cli.contract.ClassPath;
import dev.asyncactivity.cli.contract.ContractOptions;
import dev.asyncactivity.cli.contract.KnownTypes;
import dev.asyncactivity.cli.value.JsonValues;
import io.temporal.common.converter.DataConverter;
import java.util.Map;

/**
 * What a command that talks to the server works with.
 *
 * @param connection the connection
 * @param types the activity types on the class path
 * @param values reads and writes their values
 */
record Session(Connection connection, KnownTypes types, JsonValues values)
    implements AutoCloseable {

  static Session open(
      Map<String, String> environment,
      ConnectionOptions connection,
      ContractOptions contracts,
      TokenKeyOptions tokenKeys) {
    ClassPath classPath = contracts.classPath(environment);
    KnownTypes types = contracts.types(classPath);
    Settings settings = connection.settings(environment);
    DataConverter converter =
        CodecServer.around(contracts.converter(classPath), settings, connection.timeout());
    return new Session(
        Connection.open(settings, converter, tokenKeys.codec(environment), connection.timeout()),
        types,
        new JsonValues(converter));
  }

  AsyncActivityClient client() {
    return connection.client();
  }

  @Override
  public void close() {
    connection.close();
  }
}
