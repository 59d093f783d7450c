alter table duty_assessment add column departure_at timestamp(6) with time zone;
