/** temporal-sdk's packages are split over its jars, so it stays on the class path. */
module com.example.orders {
  exports orders;
}
