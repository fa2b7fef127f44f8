package faults;

import faults.FaultScript.Call;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Context;
import io.grpc.Grpc;
import io.grpc.HandlerRegistry;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one client and a server, and does to the client's calls what a script says. It
 * knows nothing of the calls but their names: it passes bytes on.
 */
final class FaultProxy implements AutoCloseable {
  private static final Metadata.Key<String> DEADLINE =
      Metadata.Key.of("grpc-timeout", Metadata.ASCII_STRING_MARSHALLER);

  private final ManagedChannel upstream;
  private final Server server;
  private final TcpGate gate;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile FaultScript script = FaultScript.none();

  FaultProxy(String target) {
    upstream = Grpc.newChannelBuilder(target, InsecureChannelCredentials.create()).build();
    try {
      server =
          NettyServerBuilder.forAddress(
                  new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                  InsecureServerCredentials.create())
              .fallbackHandlerRegistry(new EveryMethod())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    gate = new TcpGate(server.getPort());
  }

  /** Where clients find the server, through this proxy. */
  String target() {
    return gate.target();
  }

  /** What is to happen to the calls from now on. */
  void play(FaultScript script) {
    this.script = script;
  }

  @Override
  public void close() {
    gate.close();
    server.shutdownNow();
    upstream.shutdownNow();
    threads.shutdown();
  }

  private final class EveryMethod extends HandlerRegistry {
    @Override
    public ServerMethodDefinition<byte[], byte[]> lookupMethod(
        String name, @Nullable String authority) {
      MethodDescriptor<byte[], byte[]> method =
          MethodDescriptor.newBuilder(Bytes.INSTANCE, Bytes.INSTANCE)
              .setType(MethodType.UNARY)
              .setFullMethodName(name)
              .build();
      return ServerMethodDefinition.create(method, Exchange::new);
    }
  }

  /** One call, from its start to its answer. */
  private final class Exchange extends ServerCall.Listener<byte[]> {
    private final CompletableFuture<Void> abandoned = new CompletableFuture<>();
    private final ServerCall<byte[], byte[]> call;
    private final Metadata headers;
    private final FaultScript current = script;
    private byte[] request = {};
    private volatile Call met = new Call("", Fault.NONE);

    Exchange(ServerCall<byte[], byte[]> call, Metadata headers) {
      this.call = call;
      this.headers = headers;
      headers.discardAll(DEADLINE); // The server acts, however late it is for the client.
      call.request(2);
    }

    @Override
    public void onMessage(byte[] message) {
      request = message;
    }

    /** The client has given up: its deadline is over, or its connection. */
    @Override
    public void onCancel() {
      met.abandoned();
      abandoned.complete(null);
    }

    @Override
    public void onHalfClose() {
      // A thread of its own, because what the script does may take its time.
      threads.execute(
          () -> current.meet(call.getMethodDescriptor().getBareMethodName(), this::befall));
    }

    private CompletableFuture<?> befall(Call it) {
      met = it;
      return switch (it.fault()) {
        case NONE -> forward().thenAccept(this::answer);
        case ANSWER_DROPPED -> forward();
        case RESET_BEFORE -> reset();
        case RESET_AFTER -> forward().thenAccept(answer -> reset());
        case DELAY_BEFORE -> abandoned.thenCompose(late -> forward());
        case DELAY_AFTER ->
            forward().thenCombine(abandoned, (answer, late) -> answer).thenAccept(this::answer);
        case UNAVAILABLE_BEFORE -> refuse(Status.UNAVAILABLE);
        case UNAVAILABLE_AFTER -> forward().thenAccept(answer -> refuse(Status.UNAVAILABLE));
        case EXHAUSTED_BEFORE -> refuse(Status.RESOURCE_EXHAUSTED);
        case EXHAUSTED_AFTER -> forward().thenAccept(answer -> refuse(Status.RESOURCE_EXHAUSTED));
        case INTERNAL_BEFORE -> refuse(Status.INTERNAL);
        case INTERNAL_AFTER -> forward().thenAccept(answer -> refuse(Status.INTERNAL));
        case CANCELLED_BEFORE -> refuse(Status.CANCELLED);
        case CANCELLED_AFTER -> forward().thenAccept(answer -> refuse(Status.CANCELLED));
        case SHUT_DOWN_BEFORE -> shutDown(WorkflowServiceStubs::shutdownNow);
        case SHUT_DOWN_AFTER ->
            forward().thenCompose(answer -> shutDown(WorkflowServiceStubs::shutdownNow));
        case SHUT_DOWN_GENTLY -> {
          current.shutDown(WorkflowServiceStubs::shutdown);
          yield forward().thenAccept(this::answer);
        }
      };
    }

    private CompletableFuture<?> shutDown(Consumer<WorkflowServiceStubs> how) {
      current.shutDown(how);
      return abandoned;
    }

    private CompletableFuture<?> reset() {
      InetSocketAddress client =
          (InetSocketAddress) call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
      gate.reset(client.getPort());
      return abandoned;
    }

    private CompletableFuture<?> refuse(Status status) {
      call.close(status.withDescription("by the fault proxy"), new Metadata());
      return CompletableFuture.completedFuture(null);
    }

    private void answer(Answer answer) {
      if (answer.message() != null) {
        call.sendHeaders(new Metadata());
        call.sendMessage(answer.message());
      }
      call.close(answer.status(), answer.trailers());
    }

    /** Calls the server, whether or not the client still waits. */
    private CompletableFuture<Answer> forward() {
      CompletableFuture<Answer> answer = new CompletableFuture<>();
      answer.thenAccept(it -> met.answered(it.status().getCode()));
      Context.ROOT.run(
          () -> {
            ClientCall<byte[], byte[]> onward =
                upstream.newCall(call.getMethodDescriptor(), CallOptions.DEFAULT);
            onward.start(new AnswerListener(answer), headers);
            onward.request(2);
            onward.sendMessage(request);
            onward.halfClose();
          });
      return answer;
    }
  }

  private record Answer(byte @Nullable [] message, Status status, Metadata trailers) {}

  private static final class AnswerListener extends ClientCall.Listener<byte[]> {
    private final CompletableFuture<Answer> answer;
    private byte @Nullable [] message;

    AnswerListener(CompletableFuture<Answer> answer) {
      this.answer = answer;
    }

    @Override
    public void onMessage(byte[] message) {
      this.message = message;
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      answer.complete(new Answer(message, status, trailers));
    }
  }

  private enum Bytes implements MethodDescriptor.Marshaller<byte[]> {
    INSTANCE;

    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
