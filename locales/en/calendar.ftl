# Working-day arithmetic.

calendar-from = From { $day }, which is not counted:
calendar-worked = { $number }. { $day }
calendar-makeup = { $number }. { $day } (a weekend day worked to make up for a holiday)
calendar-holiday = – { $day }: public holiday
calendar-rest = – { $day }: weekend
calendar-rest-provisional = – { $day }: weekend, or a day off fixed by regulation
calendar-result = { $count ->
    [one] One working day
   *[other] { $count } working days
 }: { $day }
calendar-provisional = Provisional: counting touched a year outside the State Council's yearly notices known here ({ $first } to { $last }). Weekdays were counted, less the holidays whose date is fixed by regulation. A notice may still move this day.
