package orders;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.temporal.client.WorkflowClient;
import java.util.Queue;
import org.mapstruct.factory.Mappers;

@Component(modules = OrderComponent.Wiring.class)
interface OrderComponent {

  OrderActivities activities();

  OrderActivitiesCompleter completer();

  @Component.Factory
  interface Factory {
    OrderComponent create(
        @BindsInstance WorkflowClient client, @BindsInstance Queue<Request> outbox);
  }

  @Module
  interface Wiring {

    @Binds
    OrderActivities activities(OrderActivitiesImpl implementation);

    @Provides
    static OrderActivitiesCompleter completer(WorkflowClient client) {
      return OrderActivitiesCompleter.create(client);
    }

    @Provides
    static RequestMapper mapper() {
      return Mappers.getMapper(RequestMapper.class);
    }
  }
}
