create table request (order_id varchar(20), token varchar(2000));
