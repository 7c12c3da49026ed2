# 工作日的计算。

calendar-from = 从{ $day }起，这一天不计算在内：
calendar-worked = { $number }. { $day }
calendar-makeup = { $number }. { $day }：因放假调休而上班的周末
calendar-holiday = – { $day }：法定节假日
calendar-rest = – { $day }：周末
calendar-rest-provisional = – { $day }：周末，或者法规固定日期的放假日
calendar-result = { $count ->
   *[other] { $count }个工作日
 }：{ $day }
calendar-provisional = 暂定：计算涉及的某一年，不在这里已知的国务院年度放假通知（{ $first }年至{ $last }年）之内。计算时算的是平日，减去法规固定日期的节假日。通知仍可能改变这个日期。
