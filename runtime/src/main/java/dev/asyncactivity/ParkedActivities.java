package dev.asyncactivity;

import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.NoneOfType;
import dev.asyncactivity.NotPendingReason.NoneWithKey;
import dev.asyncactivity.internal.calls.KnownActivityInfo;
import dev.asyncactivity.internal.calls.Listings;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import io.temporal.activity.ActivityInfo;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pending activities of one type: of all running workflows of the namespace, or of those that
 * {@link #inWorkflow} or {@link #matching} names, and {@link #withKey} chooses. Immutable and
 * thread-safe; makes no call to the server before {@link #stream} or {@link #only}.
 *
 * <p>The server is asked for the names of the workflows, 1 000 at a time, and for a description of
 * each. The in-memory server cannot list workflows, only {@link #inWorkflow} works there.
 *
 * @param <H> the generated handle
 * @since 0.1
 */
public final class ParkedActivities<H extends AsyncActivityHandle> {
  private static final String ALL = "";

  private final Listings listings;
  private final String activityType;
  private final Function<ActivityAddress, H> handles;
  private final @Nullable String workflowId;
  private final String listFilter;
  private final @Nullable String key;

  /** For generated code, through {@link AsyncActivityClient#parked}. */
  ParkedActivities(Listings listings, String activityType, Function<ActivityAddress, H> handles) {
    this(listings, activityType, handles, null, ALL, null);
  }

  private ParkedActivities(
      Listings listings,
      String activityType,
      Function<ActivityAddress, H> handles,
      @Nullable String workflowId,
      String listFilter,
      @Nullable String key) {
    this.listings = listings;
    this.activityType = activityType;
    this.handles = handles;
    this.workflowId = workflowId;
    this.listFilter = listFilter;
    this.key = key;
  }

  /**
   * Those of one workflow's current run.
   *
   * @param workflow the workflow id
   */
  public ParkedActivities<H> inWorkflow(String workflow) {
    return new ParkedActivities<>(
        listings, activityType, handles, Objects.requireNonNull(workflow, "workflow"), ALL, key);
  }

  /**
   * Those of the running workflows that a list filter finds, which it may do some 50 ms after they
   * were started.
   *
   * @param filter Temporal's list filter, such as {@code InvoiceId = '4711'}; without {@code ORDER
   *     BY}
   */
  public ParkedActivities<H> matching(String filter) {
    if (filter.isBlank()) {
      throw new IllegalArgumentException("The list filter is empty");
    }
    return new ParkedActivities<>(listings, activityType, handles, null, filter, key);
  }

  /**
   * Those with a key, as {@link AsyncActivity#key} or {@code pending.key} has given it. The server
   * does not know it, so all others are asked for, too: narrow them down by {@link #inWorkflow} or
   * {@link #matching}. Reading throws {@code DataConverterException} at a key that it cannot read,
   * as without the worker's codec.
   *
   * @param wanted the key
   */
  public ParkedActivities<H> withKey(String wanted) {
    return new ParkedActivities<>(
        listings,
        activityType,
        handles,
        workflowId,
        listFilter,
        Objects.requireNonNull(wanted, "wanted"));
  }

  /**
   * The activities, found while the stream is read: a few workflows are described ahead of the
   * reader, as {@link AsyncActivityClient.Builder#setMaxInFlightDescribes} says. Reading blocks,
   * and throws {@code StatusRuntimeException} if the server cannot be asked. What starts or ends
   * meanwhile may be missing or already over.
   */
  public Stream<ParkedActivity<H>> stream() {
    Stream<RunDescription> runs =
        workflowId != null
            ? Stream.of(workflowId).flatMap(id -> listings.workflow(id).stream())
            : StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                    listings.matching(listFilter), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    Stream<ParkedActivity<H>> ofType =
        runs.flatMap(
            run -> run.ofType(activityType).stream().map(activity -> parked(run, activity)));
    return key == null ? ofType : ofType.filter(it -> it.key().filter(key::equals).isPresent());
  }

  private ParkedActivity<H> parked(RunDescription run, PendingActivity activity) {
    H handle = handles.apply(ActivityAddress.of(run.workflowId(), run.runId(), activity.id()));
    return new ParkedActivity<>(handle, run, activity, listings);
  }

  /**
   * The only one.
   *
   * @throws NotPendingException if there is none
   * @throws AmbiguousActivityException if there are several
   */
  public ParkedActivity<H> only() {
    List<ParkedActivity<H>> first = stream().limit(2).toList();
    if (first.size() == 1) {
      return first.get(0);
    }
    ActivityInfo known = KnownActivityInfo.of(listings.unknown(activityType, workflowId));
    throw first.isEmpty()
        ? new NotPendingException(
            known, new NotPending(key == null ? new NoneOfType(List.of()) : new NoneWithKey()))
        : new AmbiguousActivityException(
            known, first.stream().map(it -> it.workflowId() + "/" + it.activityId()).toList());
  }

  @Override
  public String toString() {
    return "ParkedActivities["
        + activityType
        + (workflowId == null ? " matching " + listFilter : " in workflow " + workflowId)
        + (key == null ? "]" : " with a key]");
  }
}
