# 工作日的計算。

calendar-from = 從{ $day }起，這一天不計算在內：
calendar-worked = { $number }. { $day }
calendar-makeup = { $number }. { $day }：因放假調休而上班的週末
calendar-holiday = – { $day }：法定節假日
calendar-rest = – { $day }：週末
calendar-rest-provisional = – { $day }：週末，或者法規固定日期的放假日
calendar-result = { $count ->
   *[other] { $count }個工作日
 }：{ $day }
calendar-provisional = 暫定：計算涉及的某一年，不在這裡已知的國務院年度放假通知（{ $first }年至{ $last }年）之內。計算時算的是平日，減去法規固定日期的節假日。通知仍可能改變這個日期。
