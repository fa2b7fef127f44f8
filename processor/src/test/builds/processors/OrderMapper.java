package processors;

import org.mapstruct.Mapper;

@Mapper
public interface OrderMapper {
  OrderDto toDto(Order order);
}
